print("reis")

import WorkbenchApp

await Workbench.main()

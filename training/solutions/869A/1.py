print("Karen")

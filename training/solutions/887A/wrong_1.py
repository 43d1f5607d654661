s = input()
print("yes" if "1" in s and s.count("0") >= 6 else "no")

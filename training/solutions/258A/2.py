s = input().strip()
if "0" in s:
    print(s.replace("0", "", 1))
else:
    print("1" * (len(s) - 1))

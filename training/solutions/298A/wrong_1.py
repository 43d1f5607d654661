n = int(input())
s = input().strip()
if "R" not in s:
    print(s.rfind("L") + 1, s.find("L") + 1)
else:
    print(s.find("R") + 1, s.rfind("R") + 1)

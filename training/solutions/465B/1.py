n = int(input())
s = input().replace(" ", "").strip("0")
r = len([x for x in s.split("0") if x])
print(s.count("1") + r - 1 if s else 0)

n = int(input())
s = input().replace(" ", "")
r = len([x for x in s.split("0") if x])
print(s.count("1") + r - 1)

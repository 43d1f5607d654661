n, x, y = map(int, input().split())
s = input().strip()
print(s[-x:].count("1") - (s[-y - 1] == "1"))

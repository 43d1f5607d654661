n = int(input())
s = set()
for x in map(int, input().split()):
    while x % 2 == 0:
        x //= 2
    while x % 3 == 0:
        x //= 3
    s.add(x)
print("Yes" if len(s) == 1 else "No")

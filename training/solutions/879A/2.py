n = int(input())
day = 0
for i in range(n):
    s, d = map(int, input().split())
    if day < s:
        day = s
    else:
        day = s + ((day - s) // d + 1) * d
print(day)

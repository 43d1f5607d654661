n = int(input())
c = 0
for _ in range(n):
    if input().count("1") >= 2:
        c += 1
print(c)

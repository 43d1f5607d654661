k, r = map(int, input().split())
i = 1
while i * k % 10 not in (0, r):
    i += 1
print(i)

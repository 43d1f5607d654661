k, r = map(int, input().split())
i = 1
while i < 10 and i * k % 10 != r:
    i += 1
print(i)

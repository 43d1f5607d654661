n = int(input())
m = int(input())
r = 0
for i in range(min(n, 30)):
    if m >> i & 1:
        r += 1 << i
print(r)

a, b = map(int, input().split())
r = 1
for i in range(a + 1, min(b, a + 10) + 1):
    r = r * i % 10
print(r)

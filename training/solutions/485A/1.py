a, m = map(int, input().split())
for _ in range(m + 1):
    a = (a + a % m) % m
print("No" if a else "Yes")

s = set(range(1, 1001))
for _ in range(int(input())):
    a, b = map(int, input().split())
    s -= set(range(a, b + 1))
print(len(s), *sorted(s))

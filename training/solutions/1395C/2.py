n, m = map(int, input().split())
a = set(map(int, input().split()))
b = set(map(int, input().split()))
reach = {0}
for p in a:
    reach = {r | (p & q) for r in reach for q in b}
print(min(reach))

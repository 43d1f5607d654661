n, a, b = map(int, input().split())
first, *rest = map(int, input().split())
limit = first * a // b
rest.sort()
total = first
keep = 0
for x in rest:
    if total + x > limit:
        break
    total += x
    keep += 1
print(n - 1 - keep)

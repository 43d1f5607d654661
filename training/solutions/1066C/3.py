n = int(input())
shelf = [0] * (2 * n + 2)
where = [0] * 200001
first, last = n + 1, n
for i in range(n):
    kind, s = input().split()
    k = int(s)
    if kind == "?":
        print(min(where[k] - first, last - where[k]))
        continue
    if first > last:
        where[k] = n
        first = last = n
    elif kind == "L":
        first -= 1
        where[k] = first
    else:
        last += 1
        where[k] = last

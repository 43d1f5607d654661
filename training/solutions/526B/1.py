n = int(input())
a = [0, 0] + list(map(int, input().split()))
added = 0

def longest(v):
    global added
    if v >= 2 ** n:
        return a[v]
    x, y = longest(2 * v), longest(2 * v + 1)
    added += abs(x - y)
    return a[v] + max(x, y)

longest(1)
print(added)

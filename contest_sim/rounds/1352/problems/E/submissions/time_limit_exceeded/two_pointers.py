# The sliding window for each element: right, but 8000 passes over 8000 elements are too much here.
def reachable(a, value):
    total = left = 0
    for right, x in enumerate(a):
        total += x
        while total > value:
            total -= a[left]
            left += 1
        if total == value and left < right:
            return 1
    return 0


for _ in range(int(input())):
    input()
    a = list(map(int, input().split()))
    print(sum(reachable(a, x) for x in a))

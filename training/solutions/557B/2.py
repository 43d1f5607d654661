import heapq
n, w = map(int, input().split())
cups = list(map(int, input().split()))
girls = heapq.nsmallest(n + 1, cups)
twice = min(2 * girls[0], girls[n])
total = twice * 3 * n / 2
if total > w:
    total = w
print(total)

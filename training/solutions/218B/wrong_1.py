n, m = map(int, input().split())
a = list(map(int, input().split()))
tickets = []
for x in a:
    tickets += range(1, x + 1)
tickets.sort(reverse=True)
low = []
for x in list(a):
    low += range(x, 0, -1)
print(sum(tickets[:n]), sum(low[:n]))

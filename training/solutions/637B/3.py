n = int(input())
last = {}
for i in range(n):
    last[input().strip()] = i
for s in sorted(last, key=last.get, reverse=True):
    print(s)

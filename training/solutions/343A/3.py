import sys
n, d = map(int, sys.stdin.readline().split())
count = 0
while n and d:
    if n >= d:
        q, n = divmod(n, d)
    else:
        q, d = divmod(d, n)
    count += q
print(count)

n, k = map(int, input().split())
a = set(map(int, input().split()))
h = 1
while k % h and k // h not in a:
    h += 1
print(h)

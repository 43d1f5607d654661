n, s = map(int, input().split())
k = s // n
if s % n:
    k += 1
print(k)

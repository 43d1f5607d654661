n, k = map(int, input().split())
print(k // max(a for a in map(int, input().split()) if k % a == 0))

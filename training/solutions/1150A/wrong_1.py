n, m, r = map(int, input().split())
s = min(map(int, input().split()))
b = max(map(int, input().split()))
print(r // s * b + r % s)

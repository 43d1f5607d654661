n, m, r = map(int, input().split())
s = sorted(map(int, input().split()))
b = sorted(map(int, input().split()))
k = r // s[0]
ans = r - k * s[0] + k * b[-1]
print(max(ans, r))

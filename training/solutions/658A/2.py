n, c = map(int, input().split())
p = list(map(int, input().split()))
t = list(map(int, input().split()))
l = r = 0
for i in range(n):
    l += max(0, p[i] - c * sum(t[:i + 1]))
    r += max(0, p[i] - c * sum(t[i:]))
if l > r:
    print("Limak")
elif r > l:
    print("Radewoosh")
else:
    print("Tie")

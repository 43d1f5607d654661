n, c = map(int, input().split())
p = list(map(int, input().split()))
t = list(map(int, input().split()))
l = r = 0
for i in range(n):
    l += p[i] - c * sum(t[:i + 1])
    r += p[i] - c * sum(t[i:])
print("Limak" if l > r else "Radewoosh" if r > l else "Tie")

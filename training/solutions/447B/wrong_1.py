s = input()
k = int(input())
w = list(map(int, input().split()))
r = sum((i + 1) * w[ord(c) - 97] for i, c in enumerate(s))
for i in range(k):
    r += (len(s) + i) * max(w)
print(r)

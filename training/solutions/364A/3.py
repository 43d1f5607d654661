a = int(input())
s = input()
count = {}
ends = {}
for ch in s:
    d = int(ch)
    new = {d: 1}
    for t, k in ends.items():
        new[t + d] = new.get(t + d, 0) + k
    ends = new
    for t, k in ends.items():
        count[t] = count.get(t, 0) + k
res = 0
allr = sum(count.values())
for t, k in count.items():
    if t == 0:
        res += k * allr if a == 0 else 0
    elif a % t == 0:
        res += k * count.get(a // t, 0)
print(res)

n = int(input())
s = sorted(input().strip())
freq = {}
for c in s:
    freq[c] = freq.get(c, 0) + 1
order = sorted(freq.values(), reverse=True)
k = 1
while k < len(order) and order[k] == order[0]:
    k += 1
print(pow(k, n, 1000000007))

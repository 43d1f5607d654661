k = int(input())
m = 1
while (m + 1) ** 10 <= k:
    m += 1
more = 0
while m ** 10 + more * m ** 9 < k:
    more += 1
print("".join(c * (m + 1 if i < more else m) for i, c in enumerate("codeforces")))

from collections import Counter
n = int(input())
c = Counter(input().strip())
most = max(c.values())
letters = sum(v == most for v in c.values())
answer = 1
for _ in range(n):
    answer = answer * letters % (10 ** 9 + 7)
print(answer)

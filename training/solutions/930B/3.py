s = input().strip()
n = len(s)
t = s + s
answer = 0
for c in sorted(set(s)):
    where = [i for i in range(n) if s[i] == c]
    unique = []
    for d in range(1, n):
        letters = ''.join(t[i + d] for i in where)
        unique.append(sum(letters.count(x) == 1 for x in letters))
    answer += max(unique)
print(answer / n)

n = int(input())
mood = input().split()
answer = "NO"
for k in range(3, n + 1):
    if n % k:
        continue
    d = n // k
    good = [0] * d
    for i in range(n):
        if mood[i] == '1':
            good[i % d] += 1
    if k in good:
        answer = "YES"
        break
print(answer)

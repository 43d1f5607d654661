from itertools import accumulate
s = input().strip()
parts = s.split('#')
rest = 2 * s.count('(') - len(s) + 1
answer = [1] * (len(parts) - 2) + [rest]
t = parts[0]
for k, p in zip(answer, parts[1:]):
    t += ')' * k + p
heights = list(accumulate(1 if c == '(' else -1 for c in t))
if rest < 1 or min(heights) < 0 or heights[-1] != 0:
    print(-1)
else:
    for k in answer:
        print(k)

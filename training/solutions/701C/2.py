n = int(input())
s = input()
total = len(set(s))
last = {}
answer = n
for i, c in enumerate(s):
    last[c] = i
    if len(last) == total:
        answer = min(answer, i - min(last.values()) + 1)
print(answer)

from collections import Counter
s = list(input())
t = input()
have, need = Counter(s), Counter(t)
free = [i for i, c in enumerate(s) if c == "?"]
while free:
    for c in need:
        if have[c] >= need[c]:
            have[c] -= need[c]
            continue
        for _ in range(need[c] - have[c]):
            if free:
                s[free.pop()] = c
        have[c] = 0
print("".join(s))

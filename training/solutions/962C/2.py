from itertools import combinations
def find(s):
    for k in range(len(s)):
        for c in combinations(s, len(s) - k):
            if c[0] == "0":
                continue
            v = int("".join(c))
            if int(v ** 0.5) ** 2 == v:
                return k
    return -1
print(find(input()))

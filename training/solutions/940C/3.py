n, k = map(int, input().split())
s = input()
abc = sorted(set(s))
base = len(abc)
if n < k:
    print(s + abc[0] * (k - n))
else:
    digits = [abc.index(c) for c in s[:k]]
    i = k - 1
    digits[i] += 1
    while digits[i] == base:
        digits[i] = 0
        i -= 1
        digits[i] += 1
    print("".join(abc[d] for d in digits))

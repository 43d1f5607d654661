def fix(codes):
    n = len(codes)
    changes = 0
    for i in range(n):
        if codes.count(codes[i]) > 1:
            changes += 1
            d = 0
            while codes[i][:3] + str(d) in codes:
                d += 1
            codes[i] = codes[i][:3] + str(d)
    return changes

for _ in range(int(input())):
    codes = [input() for _ in range(int(input()))]
    print(fix(codes))
    print(*codes, sep="\n")

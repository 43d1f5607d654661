from itertools import combinations, product
n = input()
good = set()
for pair in combinations("0123456789", 2):
    for length in range(1, len(n) + 1):
        for digits in product(pair, repeat=length):
            if digits[0] != "0":
                good.add(int("".join(digits)))
print(sum(1 for v in good if v <= int(n)))

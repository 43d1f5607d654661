from collections import Counter
c = Counter(zip(input(), input()))
print(max(c["4", "7"], c["7", "4"]))

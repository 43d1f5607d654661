from collections import Counter
odd = 0
for v in Counter(input().strip()).values():
    if v % 2 == 1:
        odd += 1
if odd > 0 and odd % 2 == 0:
    print("Second")
else:
    print("First")

n = int(input())
a = list(map(int, input().split()))
odd = 0
for x in a:
    if x % 2 == 1:
        odd += 1
if odd == 0:
    print("Second")
else:
    print("First")

# Counts the large elements of every block.
for _ in range(int(input())):
    n, k = map(int, input().split())
    a = list(map(int, input().split()))
    found = n == 1
    for left in range(n):
        balance = 1 if a[left] >= k else -1
        for x in a[left + 1 :]:
            balance += 1 if x >= k else -1
            if balance > 0:
                found = True
                break
        if found:
            break
    print("yes" if k in a and found else "no")

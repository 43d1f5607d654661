# Sorts the words and not the numbers, so 10 comes before 9.
for _ in range(int(input())):
    input()
    for _ in range(2):
        print(*sorted(input().split()))

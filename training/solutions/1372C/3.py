for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    wrong = [i for i in range(n) if a[i] != i + 1]
    if wrong == []:
        print(0)
    else:
        print(1 if wrong[-1] - wrong[0] + 1 == len(wrong) else 2)

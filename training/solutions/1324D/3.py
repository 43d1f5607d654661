from bisect import bisect_left
n = int(input())
teacher = [int(x) for x in input().split()]
students = [int(x) for x in input().split()]
diff = sorted(t - s for t, s in zip(teacher, students))
neg = [-x for x in diff[::-1]]
total = sum(bisect_left(neg, x) for x in diff)
total -= sum(x > 0 for x in diff)
print(total // 2)
